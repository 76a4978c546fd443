import type { Field } from '../../../shared/operation';

export const CREATE_TAG = 'createTag';
export const CREATE_TAG_AND_GROUP = 'createTagAndGroup';

const NAME_LIMITS = { each: { chars: 30 } };

export const BY_NAME: Field[] = [
	{
		displayName: 'Tags to Add',
		name: 'addNames',
		type: 'string',
		default: '',
		placeholder: 'VIP, Spring Fair',
		description:
			'Names of customer tags (企业客户标签) to give, separated by commas or as a list, 30 characters each at most',
		as: 'texts',
		limits: NAME_LIMITS,
	},
	{
		displayName: 'Tags to Remove',
		name: 'removeNames',
		type: 'string',
		default: '',
		placeholder: 'Prospect',
		description:
			'Names of customer tags to take away, separated by commas or as a list. Names that no tag has are left out.',
		as: 'texts',
		limits: NAME_LIMITS,
	},
	{
		displayName: 'Tag Group',
		name: 'groupName',
		type: 'string',
		default: '',
		placeholder: 'Customer Level',
		description:
			'The name of the group (标签组) that the tags are in. Without it they are looked for in all groups, and none can be created.',
		limits: { chars: 30 },
	},
	{
		displayName: 'If a Tag Is Missing',
		name: 'missingTags',
		type: 'options',
		options: [
			{
				name: 'Create It',
				value: CREATE_TAG,
				description: 'In the tag group, which must be there',
			},
			{
				name: 'Create It and Its Group',
				value: CREATE_TAG_AND_GROUP,
				description: 'The tag group too, where it is missing',
			},
			{ name: 'Stop With an Error', value: 'fail' },
		],
		default: CREATE_TAG,
		description:
			'What to do where a tag to add is not there. Tags that this creates belong to the app of the credential; a company has 10,000 at most.',
	},
];
