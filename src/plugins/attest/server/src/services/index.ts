import clock from './clock';
import host from './host';
import log from './log';
import policy from './policy';

export const services = { clock, host, log, policy };
