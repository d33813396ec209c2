/** What the server asks of whoever sends to the press. */
export const MAY_SEND = [{ action: 'admin::press.send', subject: null }];
