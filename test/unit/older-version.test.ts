import { isLeftBehind } from '../../src/startup/refuse-older-version';

const shape = (version: string, schema: string) => ({ version, schema });
const [first, second] = [shape('1.0.0', 'a'), shape('1.1.0', 'b')];

it.each([
  ['in a new database', [], first, false],
  ['again', [first], first, false],
  ['with a newer one', [first], second, false],
  ['again after the newer one', [first, second], first, true],
  ['again after a newer one that left the tables as they were', [first, shape('1.0.1', 'a')], first, false],
  ['with a later one that has the old tables again', [first, second], shape('1.2.0', 'a'), false],
  ['two behind', [first, second, shape('1.2.0', 'c')], first, true],
] as const)('a version that starts %s', (_, shapes, own, expected) => expect(isLeftBehind(shapes, own)).toBe(expected));
