/** Moments and products take only files that were uploaded for them. */

export const UPLOAD_CALL = { path: '/cgi-bin/media/upload_attachment', doc: 95098 } as const;

export const MOMENT_ATTACHMENT = '1';
export const PRODUCT_ATTACHMENT = '2';

const uploadFor = (kind: string) => ({
	...UPLOAD_CALL,
	type: 'media_type',
	query: { attachment_type: kind },
});

export const MOMENT_UPLOAD = uploadFor(MOMENT_ATTACHMENT);
export const PRODUCT_UPLOAD = uploadFor(PRODUCT_ATTACHMENT);
