import acts from './acts';
import calendar from './calendar';
import clock from './clock';
import files from './files';
import host from './host';
import log from './log';
import mail from './mail';
import notifier from './notifier';
import outbox from './outbox';
import policy from './policy';
import reconciler from './reconciler';

export const services = { acts, calendar, clock, files, host, log, mail, notifier, outbox, policy, reconciler };
