import type { Field } from '../../../shared/operation';
import { ALIGNMENTS, BACKGROUNDS } from './blockLooks';
import { flag, named, text } from './blockParts';

export const TEXTS: Field[] = [
	named(
		{
			displayName: 'Block Alignment',
			name: 'align',
			kind: 'TEXT',
			description: 'Where the block stands',
			send: 'text_props.align',
		},
		ALIGNMENTS,
	),
	named(
		{
			displayName: 'Text Alignment',
			name: 'textAlign',
			kind: 'TEXT',
			description: 'Where the text stands in the block',
			send: 'text_props.text_align',
		},
		ALIGNMENTS,
	),
	named(
		{
			displayName: 'Background Color',
			name: 'textColor',
			kind: 'TEXT',
			description: 'The colour behind the text',
			send: 'text_props.block_color',
		},
		BACKGROUNDS,
	),
	flag({
		displayName: 'Done',
		name: 'isDone',
		kind: 'TODO',
		description: 'Whether the to-do is ticked off',
		send: 'todo_props.checked',
	}),
	text(
		{
			displayName: 'Language',
			name: 'language',
			kind: 'CODE',
			description:
				'The language of the code, for its colours, as WeCom names it: Python, JavaScript, C++, SQL, Shell, Plain Text and many more',
			send: 'code_props.code_language',
		},
		{ placeholder: 'Python' },
	),
	flag({
		displayName: 'Wrap Lines',
		name: 'wraps',
		kind: 'CODE',
		description: 'Whether long lines of code are wrapped',
		send: 'code_props.code_wrap',
	}),
];
