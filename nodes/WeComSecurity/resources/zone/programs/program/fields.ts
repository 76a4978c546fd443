import type { Field } from '../../../../../shared/operation';

export const PROGRAM: Field = {
	displayName: 'Program ID',
	name: 'programId',
	type: 'string',
	required: true,
	default: '',
	description:
		'The program (程序ID), as its page in the admin console shows it: Security & Management → Management Tools → Data and Intelligence Zone (安全与管理 → 管理工具 → 数据与智能专区)',
	send: 'body.program_id',
};

export const ABILITY: Field = {
	displayName: 'Ability ID',
	name: 'abilityId',
	type: 'string',
	required: true,
	default: '',
	description:
		'What the program is to do (能力ID): the ID given to one of its abilities where the program was uploaded',
	send: 'body.ability_id',
};

export const INPUT: Field = {
	displayName: 'Input',
	name: 'input',
	type: 'json',
	required: true,
	default: '{}',
	description:
		'What the program works on: JSON with keys and types that stand in the input protocol (输入协议) of the ability. The Python sample program of WeCom wants its input inside another object named input, those in Java and C++ do not.',
	send: 'body.request_data',
};
