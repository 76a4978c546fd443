/** Where the files of a robot go up; only this robot may send them. */
export const ROBOT_UPLOAD = { path: '/cgi-bin/webhook/upload_media', doc: 99110 };
