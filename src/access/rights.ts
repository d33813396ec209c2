/** The right to manage offices, seats and other fields that carry authority (permission of the attest plugin). */
export const MANAGE_OFFICES = 'plugin::attest.offices';
