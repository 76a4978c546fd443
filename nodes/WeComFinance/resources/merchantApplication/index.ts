import { defineResource } from '../../../shared/operation';
import { create } from './create';

export const merchantApplication = defineResource({
	value: 'merchantApplication',
	name: 'Merchant Application',
	description: 'Applications for an account that collects from customers (对外收款账户申请单)',
	operations: [
		create,
		{
			value: 'get',
			name: 'Get',
			action: 'Get the state of a merchant application',
			description:
				'Get how far an application has come, why it was rejected, and the links to sign and to verify the account. Self-built apps only, and only their own applications.',
			doc: 98974,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/miniapppay/get_applyment_status' },
			fields: [
				{
					displayName: 'Application Number',
					name: 'applicationNumber',
					type: 'string',
					required: true,
					default: '',
					description: 'The number that Merchant Application → Create was given',
					send: 'body.out_request_no',
					limits: { chars: 32 },
				},
			],
			output: { sensitive: ['sign_url', 'legal_validation_url'] },
		},
		{
			value: 'uploadImage',
			name: 'Upload Image',
			action: 'Upload an image for a merchant application',
			description:
				'Upload a photo of a licence or ID card and get its image ID, which this app may use for 30 days, until its applications are through. Self-built apps only.',
			doc: 98972,
			request: { method: 'POST', path: '/cgi-bin/miniapppay/upload_image' },
			fields: [
				{
					displayName: 'Input Data Field Name',
					name: 'binaryPropertyName',
					type: 'string',
					required: true,
					default: 'data',
					placeholder: 'data',
					hint: 'The name of the input field containing the binary file data to be uploaded',
					description:
						'The binary field of the item that holds the image: JPG, PNG or BMP, 5 bytes to 2 MB, with a file name that ends so',
					send: 'file.media',
					as: 'file',
				},
			],
			run: async (run) => {
				const [payload] = await run.payloads();
				const { content, fileName } = payload.files.media;
				if (content.length < 5 || content.length > 2 * 1024 * 1024) {
					throw run.error(
						`The image has ${content.length} bytes, 5 bytes to 2 MB are possible`,
						'Make the picture smaller. Nothing was sent.',
					);
				}
				if (!/\.(jpe?g|png|bmp)$/i.test(fileName)) {
					throw run.error(
						`The file name "${fileName}" does not end in .jpg, .jpeg, .png or .bmp`,
						'Convert the picture, or correct its file name. Nothing was sent.',
					);
				}
				return await run.send(payload);
			},
		},
	],
});
