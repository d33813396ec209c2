import type { Response, Test } from 'supertest';

import type { Application } from './application';
import type { Row } from './row';

const GOVERNED = ['api::message.message', 'api::plan.plan'];
const ACTIONS = ['create', 'read', 'update', 'delete', 'publish'];
const keys = new WeakMap<Application, Promise<string>>();

/** A token of the administrator that may do with messages and plans all that the administrator may. */
export const tokensOf = (application: () => Application) => {
  async function make(): Promise<string> {
    const adminPermissions = GOVERNED.flatMap(
      (subject) =>
      ACTIONS.map((action) => ({ action: `plugin::content-manager.explorer.${action}`, subject, properties: {}, conditions: [] })), // prettier-ignore
    );
    const given = { name: 'all', description: '', lifespan: null, adminPermissions };
    const { body } = await (await application().as('admin')).post('/admin/admin-tokens', given).expect(201);
    return body.data.accessKey;
  }
  function key(): Promise<string> {
    const known = keys.get(application()) ?? make();
    keys.set(application(), known);
    return known;
  }
  const withToken = async (request: Test, body: object): Promise<Response> =>
    request.set('authorization', `Bearer ${await key()}`).send(body);

  return {
    withToken,

    /** Calls a tool of the MCP server. @throws Error with what the tool says is wrong */
    async callTool(name: string, args: object): Promise<void> {
      const call = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: args } };
      const asked = application().http.post('/mcp').set('accept', 'application/json, text/event-stream');
      const { text } = await withToken(asked, call);
      const { result, error } = JSON.parse(/\{.*\}/s.exec(text)?.[0] ?? '{}') as Row;
      if (error || !result || result.isError) throw new Error(error?.message ?? result?.content?.[0]?.text ?? text);
    },
  };
};
