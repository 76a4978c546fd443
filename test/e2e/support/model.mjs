import { createServer } from 'node:http';

/**
 * A language model that speaks OpenAI's chat protocol and repeats what it was asked: what an AI agent needs to
 * run without an account.
 *
 * @returns {Promise<{ url: string, asked: any[], stop: () => Promise<void> }>}
 */
export async function startModel() {
	const asked = [];
	const server = createServer(async (request, response) => {
		const chunks = [];
		for await (const chunk of request) chunks.push(chunk);
		const body = JSON.parse(Buffer.concat(chunks).toString() || '{}');
		asked.push(body);
		response.writeHead(200, {
			'content-type': body.stream ? 'text/event-stream' : 'application/json',
		});
		response.end(body.stream ? streamed(body) : JSON.stringify(completion(body)));
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
	const stop = () =>
		new Promise((resolve) => {
			server.close(resolve);
			server.closeAllConnections();
		});
	return { url: `http://127.0.0.1:${server.address().port}/v1`, asked, stop };
}

function completion({ model, messages = [] }) {
	const message = { role: 'assistant', content: answerTo(messages) };
	return {
		id: 'chatcmpl-1',
		object: 'chat.completion',
		created: 1,
		model,
		choices: [{ index: 0, message, finish_reason: 'stop' }],
		usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
	};
}

function streamed({ model, messages = [] }) {
	const chunk = (delta, finish_reason = null) =>
		`data: ${JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model, choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
	const content = answerTo(messages);
	return `${chunk({ role: 'assistant', content })}${chunk({}, 'stop')}data: [DONE]\n\n`;
}

function answerTo(messages) {
	const { content } = messages.findLast(({ role }) => role === 'user') ?? { content: 'nothing' };
	const text = Array.isArray(content) ? content.map((part) => part.text ?? '').join('') : content;
	return `You asked: ${text}`;
}
