import { createServer } from 'node:http';

/**
 * A language model that speaks OpenAI's chat protocol and repeats what it was asked: what an AI agent needs to
 * run without an account. With arguments it first uses the tool that it is given with them, and then repeats
 * what came of it.
 *
 * @param {{ toolArguments?: object }} [options]
 * @returns {Promise<{ url: string, asked: any[], stop: () => Promise<void> }>}
 */
export async function startModel({ toolArguments } = {}) {
	const asked = [];
	const server = createServer(async (request, response) => {
		const chunks = [];
		for await (const chunk of request) chunks.push(chunk);
		const body = JSON.parse(Buffer.concat(chunks).toString() || '{}');
		asked.push(body);
		response.writeHead(200, {
			'content-type': body.stream ? 'text/event-stream' : 'application/json',
		});
		response.end(body.stream ? streamed(body) : JSON.stringify(completion(body, toolArguments)));
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
	const stop = () =>
		new Promise((resolve) => {
			server.close(resolve);
			server.closeAllConnections();
		});
	return { url: `http://127.0.0.1:${server.address().port}/v1`, asked, stop };
}

function completion({ model, messages = [], tools = [] }, toolArguments) {
	const last = messages.at(-1);
	const usesTool = toolArguments && tools.length > 0 && last?.role !== 'tool';
	const message = usesTool
		? { role: 'assistant', content: null, tool_calls: [toolCall(tools[0], toolArguments)] }
		: { role: 'assistant', content: last?.role === 'tool' ? last.content : answerTo(messages) };
	return {
		id: 'chatcmpl-1',
		object: 'chat.completion',
		created: 1,
		model,
		choices: [{ index: 0, message, finish_reason: usesTool ? 'tool_calls' : 'stop' }],
		usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
	};
}

function toolCall({ function: { name } }, toolArguments) {
	return {
		id: 'call-1',
		type: 'function',
		function: { name, arguments: JSON.stringify(toolArguments) },
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
