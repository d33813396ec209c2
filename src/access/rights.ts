/** The right to manage offices, seats and other fields that carry authority (permission of the attest plugin). */
export const MANAGE_OFFICES = 'plugin::attest.offices';

/** The right to read, verify and export the decision log. */
export const READ_LOG = 'plugin::attest.log.read';
