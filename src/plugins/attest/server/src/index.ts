import { bootstrap } from './bootstrap';
import { contentTypes } from './content-types';
import { controllers } from './controllers';
import { register } from './register';
import { routes } from './routes';
import { services } from './services';

export type { Facts, FactDefinition, Group, Issue, Labels, Vocabulary } from './domain/facts';
export type { Condition, Outcome, Policy, Requirement, Route, RuleText, StepRule, When } from './domain/policy';
export type { Edition, GovernedDocument, Host, Member } from './host';
export type { Json } from './domain/canonical';
export type { ClockService } from './services/clock';
export type { FilesService } from './services/files';
export type { HostService } from './services/host';
export type { LogService } from './services/log';
export type { Note } from './store/log-store';
export type { Person } from './store/actor-store';

export default { bootstrap, contentTypes, controllers, register, routes, services };
