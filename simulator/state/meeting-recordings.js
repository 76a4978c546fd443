const { ApiError } = require('../api-error');
const { ids } = require('./seed');
const { cursorPage } = require('./pages');
const { meetingOf } = require('./meetings');

const READY = 3;
const MONTH = 31 * 86_400;

const recordingsOf = ({ recordings, meetingid, meeting_code, admin_userid, title }) =>
	recordings.map(({ meeting_record_id, meeting_start_time, files }) => ({
		meeting_record_id,
		meetingid,
		meeting_code,
		host_user_id: admin_userid,
		meeting_start_time,
		title,
		state: READY,
		record_files: files.map(({ record_file_id, record_start_time, record_end_time }) => ({
			record_file_id,
			record_start_time,
			record_end_time,
			record_size: 1024,
			sharing_state: 0,
		})),
	}));

function list({ body }, world) {
	const { meetingid, meeting_code, userid, start_time, end_time } = body;
	if (end_time - start_time > MONTH) throw new ApiError(40058, 'more than 31 days');
	const meetings = meetingid
		? [meetingOf(world, meetingid)]
		: [...world.meetings.values()].filter((meeting) =>
				meeting_code ? meeting.meeting_code === meeting_code : meeting.admin_userid === userid,
			);
	const found = meetings
		.flatMap(recordingsOf)
		.filter(
			({ meeting_start_time: start }) => start >= start_time * 1000 && start <= end_time * 1000,
		);
	const { entries, next_cursor } = cursorPage(found, body, 10);
	return { record_meetings: entries, has_more: next_cursor !== '', next_cursor };
}

const recordingOf = (world, { meetingid, meeting_record_id }) => {
	const { recordings } = meetingOf(world, meetingid);
	const recording = recordings.find((entry) => entry.meeting_record_id === meeting_record_id);
	if (!recording) throw new ApiError(40058, 'invalid meeting_record_id');
	return recording;
};

const fileOf = (world, { meetingid, record_file_id }) => {
	const { recordings } = meetingOf(world, meetingid);
	const file = recordings
		.flatMap(({ files }) => files)
		.find((entry) => entry.record_file_id === record_file_id);
	if (!file) throw new ApiError(40058, 'invalid record_file_id');
	return file;
};

const links = (base, { record_file_id }) => {
	const download_address = `${base}/simulator/media/${ids.file}`;
	return {
		record_file_id,
		view_address: `https://meeting.example.com/watch/${record_file_id}`,
		download_address,
		download_address_file_type: 'mp4',
		audio_address: `${base}/simulator/media/${ids.media}`,
		audio_address_file_type: 'm4a',
		meeting_summary: [
			{ download_address, file_type: 'docx' },
			{ download_address, file_type: 'pdf' },
		],
	};
};

const PARAGRAPHS = [
	['zhangwei', ['大家', '好', '，', 'let', 'us', 'begin', '.']],
	['lina', ['好', '的']],
];

function transcript({ body: { meetingid, record_file_id, pid = '0', limit } }, world) {
	fileOf(world, { meetingid, record_file_id });
	const all = PARAGRAPHS.map(([userid, words], index) => ({
		pid: String(index),
		start_time: index * 5000,
		end_time: index * 5000 + 4000,
		speaker_info: { userid },
		sentences: [
			{
				sid: '0',
				start_time: index * 5000,
				end_time: index * 5000 + 4000,
				words: words.map((text, wid) => ({ wid: String(wid), text })),
			},
		],
	}));
	const first = Number(pid);
	const paragraphs = all.slice(first, limit && first + limit);
	return {
		has_more: first + paragraphs.length < all.length,
		transcripts: { paragraphs, keywords: ['begin'], audio_detect: 1 },
	};
}

const routes = {
	'/cgi-bin/meeting/record/transcript/get_detail': transcript,
	'/cgi-bin/meeting/record/list': list,
	'/cgi-bin/meeting/record/get_file_list': ({ body, base }, world) => {
		const { meetingid, meeting_code, title } = meetingOf(world, body.meetingid);
		const { meeting_record_id, files } = recordingOf(world, body);
		return {
			meeting_record_id,
			meetingid,
			meeting_code,
			title,
			record_files: files.map((file) => links(base, file)),
		};
	},
	'/cgi-bin/meeting/record/get_file': ({ body, base }, world) => {
		const { meetingid, meeting_code, title } = meetingOf(world, body.meetingid);
		const file = fileOf(world, body);
		return {
			meetingid,
			meeting_code,
			...links(base, file),
			// The page's table has a list, and its example an object.
			meeting_summary: links(base, file).meeting_summary[0],
			ai_meeting_transcripts: links(base, file).meeting_summary,
			record_name: '录制1',
			start_time: String(file.record_start_time),
			end_time: String(file.record_end_time),
			meeting_record_name: title,
		};
	},
	'/cgi-bin/meeting/record/delete': ({ body }, world) => {
		const meeting = meetingOf(world, body.meetingid);
		const gone = recordingOf(world, body);
		meeting.recordings = meeting.recordings.filter((recording) => recording !== gone);
		return {};
	},
	'/cgi-bin/meeting/record/delete_file': ({ body }, world) => {
		const gone = fileOf(world, body);
		for (const recording of meetingOf(world, body.meetingid).recordings) {
			recording.files = recording.files.filter((file) => file !== gone);
		}
		return {};
	},
};

module.exports = { routes, READY };
