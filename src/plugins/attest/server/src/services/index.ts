import clock from './clock';
import files from './files';
import host from './host';
import log from './log';

export const services = { clock, files, host, log };
