import { blocksHtml } from '../../src/api/newsroom/html/blocks-html';

const text = (said: string, marks: object = {}) => ({ type: 'text', text: said, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

it('writes headings, lists, quotes, code and marks as elements', () => {
  const html = blocksHtml([
    { type: 'heading', level: 3, children: [text('Program')] },
    { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text('Kaffe')] }] },
    { type: 'quote', children: [text('Välkommen.')] },
    paragraph(text('Klockan '), text('10', { bold: true })),
  ]);
  expect(html).toBe(
    '<h3>Program</h3><ol><li>Kaffe</li></ol><blockquote>Välkommen.</blockquote><p>Klockan <strong>10</strong></p>',
  );
});

it('begins its headings below the headline of the page', () => {
  expect(blocksHtml([{ type: 'heading', level: 1, children: [text('Först')] }])).toBe('<h2>Först</h2>');
});

it('takes nothing in a text for HTML', () => {
  expect(blocksHtml([paragraph(text('<script>alert(1)</script> & "så"'))])).toBe(
    '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;så&quot;</p>',
  );
});

it.each([
  'javascript:alert(1)',
  ' java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  '',
])('links to no %j', (url) => {
  const html = blocksHtml([paragraph({ type: 'link', url, children: [text('här')] })]);
  expect(html).toBe('<p><span>här</span></p>');
});

it.each([
  ['https://example.org/?a=1&b=2', 'https://example.org/?a=1&amp;b=2'],
  ['mailto:press@example.org', 'mailto:press@example.org'],
  ['/om-oss', '/om-oss'],
])('links to %s', (url, href) => {
  const html = blocksHtml([paragraph({ type: 'link', url, children: [text('här')] })]);
  expect(html).toBe(`<p><a href="${href}">här</a></p>`);
});

it('shows no image without a safe address, and none without an alternative text of its own or an empty one', () => {
  const image = (url: string | null, alternativeText: string | null = null) =>
    blocksHtml([{ type: 'image', image: { url, alternativeText }, children: [text('')] }]);
  expect(image('javascript:alert(1)')).toBe('<span></span>');
  expect(image('/uploads/a.jpg', 'Ett "hus"')).toContain('alt="Ett &quot;hus&quot;"');
  expect(image('/uploads/a.jpg')).toContain('alt=""');
});

it.each([null, undefined, [], 'text', { type: 'paragraph' }])('is nothing for %j', (blocks) => {
  expect(blocksHtml(blocks)).toBe('');
});
