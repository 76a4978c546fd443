import PostalMime from 'postal-mime';

import { readMail } from '../../../nodes/shared/mime';
import { Random } from '../callback/random';
import { generatedMail } from './generated-mail';
import { mutated } from './mutated';

interface Person {
	name?: string;
	address?: string;
}

const tidy = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

const plain = ({ name = '', address = '' }: Person) => ({ name, address });

function asWeRead(raw: Buffer) {
	const mail = readMail(raw);
	return {
		subject: mail.subject,
		from: mail.from && plain(mail.from),
		to: mail.to.map(plain),
		text: tidy(mail.text),
		html: tidy(mail.html),
		attachments: mail.attachments.map(({ fileName = '', content }) => ({
			fileName,
			content: content.toString('hex'),
		})),
	};
}

async function asTheLibraryReads(raw: Buffer) {
	const mail = await new PostalMime().parse(raw);
	return {
		subject: mail.subject,
		from: mail.from && plain(mail.from),
		to: (mail.to ?? []).map(plain),
		// The library makes no text of HTML.
		text: tidy(mail.text ?? readMail(raw).text),
		html: tidy(mail.html),
		attachments: mail.attachments.map(({ filename, content }) => ({
			fileName: filename ?? '',
			content: Buffer.from(content as ArrayBuffer).toString('hex'),
		})),
	};
}

it('reads 2,000 generated mails as a known library does', async () => {
	const random = new Random(20_261_122);
	for (let number = 0; number < 2000; number += 1) {
		const { raw } = generatedMail(random);

		expect({ number, ...asWeRead(raw) }).toEqual({ number, ...(await asTheLibraryReads(raw)) });
	}
});

it('reads most of those with one change as the library does', async () => {
	const random = new Random(97_979);
	let alike = 0;
	for (let number = 0; number < 1000; number += 1) {
		const raw = mutated(random, generatedMail(random).raw, 1);
		const [ours, theirs] = [asWeRead(raw), await asTheLibraryReads(raw)];
		if (JSON.stringify(ours) === JSON.stringify(theirs)) alike += 1;
	}

	expect(alike).toBeGreaterThan(850);
});
