import { complaintIn, statusFindings } from '../../../src/domain/press/returned-mail';

const said = (...fields: readonly string[]): string => ['Reporting-MTA: dns; mail.example.org', '', 'Final-Recipient: rfc822; a@b.example', ...fields, ''].join('\r\n'); // prettier-ignore
const verdict = (...fields: readonly string[]) => statusFindings(said(...fields)).map(({ returned }) => returned);

describe('a delivery status', () => {
  it.each([
    ['5.1.1', 'bounced'],
    ['5.1.10', 'bounced'],
    ['5.0.0', 'bounced'],
    ['5.2.1 (mailbox disabled)', 'bounced'],
    ['5.4.4', 'bounced'],
    ['5.7.1', 'undelivered'],
    ['5.6.0', 'undelivered'],
    ['5.3.4', 'undelivered'],
    ['4.4.1', 'undelivered'],
    ['what', 'undelivered'],
  ])('that failed with %s: %s', (status, returned) => {
    expect(verdict('Action: failed', `Status: ${status}`)).toEqual([returned]);
  });

  it.each([
    ['delayed', ['delayed']],
    ['Delayed', ['delayed']],
    ['delivered', []],
    ['relayed', []],
    ['expanded', []],
    ['', []],
  ])('with the action "%s" says %s', (action, returned) => {
    expect(verdict(`Action: ${action}`, 'Status: 4.4.7')).toEqual(returned);
  });

  it('takes the number from the words of the server where its own field lacks', () => {
    expect(verdict('Action: failed', 'Diagnostic-Code: smtp; 550 5.1.1 No such user')).toEqual(['bounced']);
    expect(verdict('Action: failed', 'Diagnostic-Code: smtp; 550 refused 10.5.1.1.20')).toEqual(['undelivered']);
  });

  it('says of each recipient by itself, by every address that they are called, and in its own words', () => {
    const text = [
      'Reporting-MTA: dns; x',
      '',
      'Original-Recipient: rfc822;<One@Media.example>',
      'Final-Recipient: RFC822; box17@host.example',
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1',
      '\tNo such\u0000 user',
      ' ',
      'Final-Recipient: rfc822; two@media.example',
      'Action: delayed',
      'Status: 4.2.2',
      '',
      'Action: failed',
      'Status: 5.1.1',
    ].join('\n');
    expect(statusFindings(text)).toEqual([
      { addresses: ['one@media.example', 'box17@host.example'], returned: 'bounced', diagnostic: '550 5.1.1 No such  user' }, // prettier-ignore
      { addresses: ['two@media.example'], returned: 'delayed', diagnostic: 'delayed 4.2.2' },
    ]);
  });

  it.each(['', ':', '\n\n\n', 'Action failed', 'x'.repeat(10_000), `Status: ${'5.'.repeat(5_000)}`])(
    'of nonsense is nothing: %#',
    (text) => expect(statusFindings(text)).toEqual([]),
  );

  it('that goes on for ever is kept in part', () => {
    const [finding] = statusFindings(said('Action: failed', 'Status: 5.1.1', `Diagnostic-Code: smtp; ${'x'.repeat(5000)}`)); // prettier-ignore
    expect(finding?.diagnostic).toHaveLength(1000);
  });
});

describe('a feedback report', () => {
  it.each(['abuse', 'Abuse', 'fraud', 'opt-out', 'other'])('of the kind %s is a complaint', (kind) => {
    expect(complaintIn(`Feedback-Type: ${kind}\nUser-Agent: X/1`, ['A@b.example'])).toMatchObject({ addresses: ['a@b.example'], returned: 'complained' }); // prettier-ignore
  });

  it.each(['not-spam', 'auth-failure', 'virus', ''])('of the kind "%s" is none', (kind) => {
    expect(complaintIn(`Feedback-Type: ${kind}`, ['a@b.example'])).toBeUndefined();
  });

  it('names whose it is, and then nobody else is meant', () => {
    const text = 'Feedback-Type: abuse\nOriginal-Rcpt-To: <c@d.example>';
    expect(complaintIn(text, ['a@b.example'])?.addresses).toEqual(['c@d.example']);
  });
});
