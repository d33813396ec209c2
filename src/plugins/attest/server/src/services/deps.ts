import type { Core } from '@strapi/strapi';

import { settingsOf } from '../config';
import { under } from '../gate/acting';
import { commentStore } from '../store/comment-store';
import { contributorStore } from '../store/contributor-store';
import { deputyStore } from '../store/deputy-store';
import { documentReader } from '../store/document-reader';
import { editionStore } from '../store/edition-store';
import { falseAlarmStore } from '../store/false-alarm-store';
import { oneAtATime } from '../store/one-at-a-time';
import { linkStore } from '../store/link-store';
import { linkTokens } from '../store/link-token';
import { personStore } from '../store/person-store';
import { requestStore } from '../store/request-store';
import { snapshotStore } from '../store/snapshot-store';
import type { At, Deps } from '../use-cases/deps';
import { addressOf } from './address-of';
import type { CalendarService } from './calendar';
import type { ClockService } from './clock';
import type { FilesService } from './files';
import type { HostService } from './host';
import type { LogService } from './log';
import type { OutboxService } from './outbox';
import type { PolicyService } from './policy';

interface Services {
  calendar: CalendarService;
  clock: ClockService;
  files: FilesService;
  host: HostService;
  log: LogService;
  outbox: OutboxService;
  policy: PolicyService;
}

/** Milliseconds. */
const DAY = 86_400_000;

/** Hands the use cases what they need of Strapi. */
export function depsOf(strapi: Core.Strapi): Deps {
  const service = <Name extends keyof Services>(name: Name): Services[Name] => strapi.plugin('attest').service(name);
  const documents = (uid: string) => strapi.documents(uid as never);
  return {
    host: () => service('host').current(),
    now: () => service('clock').now().toISOString(),
    turn: (work) => oneAtATime(strapi, work),
    policies: {
      active: async () => {
        const active = await service('policy').active();
        return active && { version: active.version, policy: active.policy };
      },
      byVersion: async (version) => (await service('policy').byVersion(version))?.policy,
    },
    reader: documentReader(strapi, { hashes: (files) => service('files').hashes(files) }),
    snapshots: snapshotStore(strapi),
    requests: requestStore(strapi),
    editions: editionStore(strapi),
    contributors: contributorStore(strapi),
    comments: commentStore(strapi),
    deputies: deputyStore(strapi),
    falseAlarms: falseAlarmStore(strapi),
    persons: personStore(strapi),
    links: linkStore(strapi),
    tokens: linkTokens(strapi),
    addressOf: addressOf(strapi),
    linkExpiry: () =>
      new Date(service('clock').now().getTime() + settingsOf(strapi).links.validFor * DAY).toISOString(),
    files: {
      hashes: (files) => service('files').hashes(files),
      touched: (files) => service('files').touched(files),
      use: (holder, files) => service('files').use(holder, files),
      release: (holder) => service('files').release(holder),
    },
    log: { append: (note) => service('log').append(note) },
    outbox: {
      add: (entries) => service('outbox').add(entries),
      cancelWhere: (prefix) => service('outbox').cancelWhere(prefix),
    },
    deadlinesOf: (step) => service('calendar').deadlinesOf(step),
    documents: {
      publish: async ({ uid, documentId }: At, act) =>
        void (await under(act, { uid, documentId }, () => documents(uid).publish({ documentId }))),
      unpublish: async ({ uid, documentId }: At, act) =>
        void (await under(act, { uid, documentId }, () => documents(uid).unpublish({ documentId }))),
    },
  };
}
