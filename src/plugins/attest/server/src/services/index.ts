import clock from './clock';
import host from './host';
import log from './log';

export const services = { clock, host, log };
