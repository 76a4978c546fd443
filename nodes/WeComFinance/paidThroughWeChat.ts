/** The resources that WeChat Pay answers for, by a credential of its own. */
export const paidThroughWeChat = ['redPacket', 'memberPayment', 'collection'];
