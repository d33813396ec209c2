/** The right to manage offices, seats and other fields that carry authority (permission of the attest plugin). */
export const MANAGE_OFFICES = 'plugin::attest.offices';

/** The right to read, verify and export the decision log. */
export const READ_LOG = 'plugin::attest.log.read';

/** The rights of the approval procedure. A right to decide decides nothing without a seat in an office that is asked. */
export const APPROVAL = {
  submit: 'plugin::attest.submit',
  decide: 'plugin::attest.decide',
  publish: 'plugin::attest.publish',
  unpublish: 'plugin::attest.unpublish',
  override: 'plugin::attest.override',
  readRequests: 'plugin::attest.request.read',
  readPolicy: 'plugin::attest.policy.read',
  proposePolicy: 'plugin::attest.policy.propose',
  activatePolicy: 'plugin::attest.policy.activate',
  deputies: 'plugin::attest.deputies',
  retryOutbox: 'plugin::attest.outbox.retry',
} as const;

/** The right to send approved messages to press lists, and to follow how it goes. */
export const SEND_TO_PRESS = 'admin::press.send';
/** As Strapi is told of it. */
export const SEND_TO_PRESS_ACTION = {
  section: 'settings',
  category: 'press',
  pluginName: 'admin',
  uid: 'press.send',
  displayName: 'Send approved messages to press lists',
} as const;
