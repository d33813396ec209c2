import { config } from '../../../src/plugins/attest/server/src/config';

const { default: defaults, validator } = config;

it('what the plugin sets by itself is accepted, and so are lists on top of it', () => {
  validator(defaults);
  const calendar = { zone: 'Europe/Helsinki', hours: { from: '08:00', to: '16:30' }, eves: ['walpurgis'] };
  validator({ ...defaults, calendar, governed: ['some::type.type'], policy: { activatedBy: 'anyone' } });
});

it('no default is a list: Strapi blends lists index by index', () => {
  expect(JSON.stringify(defaults)).not.toContain('[');
});

it.each([
  [{ calendar: { ...defaults.calendar, zone: 'Stockholm' } }, 'attest.calendar.zone must be an IANA time zone, for example Europe/Stockholm'], // prettier-ignore
  [{ calendar: { ...defaults.calendar, hours: { from: '16:30', to: '08:00' } } }, 'attest.calendar.hours must be "24h", or { from, to } with two times HH:MM of one day, the earlier first'], // prettier-ignore
  [{ calendar: { ...defaults.calendar, hours: { from: '8', to: '16:30' } } }, 'attest.calendar.hours.from must be "24h", or { from, to }'], // prettier-ignore
  [{ calendar: { ...defaults.calendar, hours: 8 } }, 'attest.calendar.hours must be "24h", or { from, to }'],
  [{ calendar: { ...defaults.calendar, eves: ['easter'] } }, 'attest.calendar.eves.0 must be one of easter-eve, walpurgis, midsummer-eve, christmas-eve, new-years-eve'], // prettier-ignore
  [{ calendar: { ...defaults.calendar, timezone: 'x' } }, 'attest.calendar has no setting "timezone"'],
  [{ remindBefore: -1 }, 'attest.remindBefore must be a number of working hours, 0 or more'],
  [{ outbox: { pollEvery: 0.5 } }, 'attest.outbox.pollEvery must be milliseconds, a whole number'],
  [{ outbox: { pollEvery: -1 } }, 'attest.outbox.pollEvery must be milliseconds, 0 for never'],
  [{ policy: { activatedBy: 'nobody' } }, 'attest.policy.activatedBy must be "another" or "anyone"'],
  [{ governed: 'some::type.type' }, 'attest.governed must be a list of uids'],
  [{ govern: [] }, 'attest has no setting "govern"'],
])('%j is refused by name, with what to do', (given, because) => {
  expect(() => validator({ ...defaults, ...given })).toThrow(because); // prettier-ignore
});

it('a refusal says where to correct it', () => {
  expect(() => validator({ ...defaults, remindBefore: 'x' })).toThrow(/\. Correct it in config\/plugins\.ts, under attest\.config\.$/); // prettier-ignore
});
