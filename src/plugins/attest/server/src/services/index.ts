import calendar from './calendar';
import clock from './clock';
import host from './host';
import log from './log';
import notifier from './notifier';
import outbox from './outbox';

export const services = { calendar, clock, host, log, notifier, outbox };
