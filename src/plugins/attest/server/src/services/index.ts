import log from './log';

export const services = { log };
