export type EventGroup =
	| 'message'
	| 'menu'
	| 'app'
	| 'directory'
	| 'chain'
	| 'customer'
	| 'customerGroup'
	| 'tag'
	| 'approval'
	| 'meeting'
	| 'calendar'
	| 'drive'
	| 'document'
	| 'school'
	| 'living'
	| 'mail'
	| 'service'
	| 'provider';

/** A callback of WeCom, and what reading it takes. */
export interface CallbackEvent {
	/** `message/text`, `change_contact/create_user`, `suite_ticket`. */
	id: string;
	group: EventGroup;
	name: string;
	/** Elements that may repeat, and are lists even where there is one. */
	lists?: readonly string[];
	/** Elements that are whole numbers; ids are text. */
	numbers?: readonly string[];
}
