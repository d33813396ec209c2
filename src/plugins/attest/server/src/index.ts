import type { Core } from '@strapi/strapi';

import { bootstrap } from './bootstrap';
import { config } from './config';
import { contentTypes } from './content-types';
import { controllers } from './controllers';
import { policies } from './policies';
import { register } from './register';
import { routes } from './routes';
import { services } from './services';
import { stopOutbox } from './start-outbox';

export type { Facts, FactDefinition, Group, Issue, Labels, Vocabulary } from './domain/facts';
export type { Condition, Outcome, Policy, Requirement, Route, RuleText, StepRule, When } from './domain/policy';
export type { Edition, GovernedDocument, Host, Member, Question } from './host';
export type { Json } from './domain/canonical';
export type { Mail } from './domain/mail';
export type { Notice, Notify } from './domain/notice';
export type { DeadEntry, Lag, NewEntry } from './domain/outbox-entry';
export type { ActsService } from './services/acts';
export type { CalendarService } from './services/calendar';
export type { ClockService } from './services/clock';
export type { FilesService } from './services/files';
export type { HostService } from './services/host';
export type { LogService } from './services/log';
export type { MailService, SendMail } from './services/mail';
export type { Deliver, NotifierService } from './services/notifier';
export type { OutboxService } from './services/outbox';
export type { PolicyService } from './services/policy';
export type { ReconcilerService } from './services/reconciler';
export type { Note } from './store/log-store';
export type { Person } from './store/actor-store';
export type { Drained, Handler, Job, PutOff } from './use-cases/drain-outbox';

const destroy = ({ strapi }: { strapi: Core.Strapi }): Promise<void> => stopOutbox(strapi);

export default { bootstrap, config, contentTypes, controllers, destroy, policies, register, routes, services };
