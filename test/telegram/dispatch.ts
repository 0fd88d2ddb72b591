import type { Faults } from './faults';
import { delivered } from './faults/delivery';
import { strike } from './faults/strike';
import { type Caller, type Handler, RpcError } from './handler';
import { type Peeled, peel } from './mtproto/peel';
import { type Layers, PROTOCOL } from './mtproto/tl/layers';
import { TlError, UnknownIdError } from './mtproto/tl/schema';
import { encodeObject, encodeValue } from './mtproto/tl/write-object';
import type { Answerer, Call, Outcome, Reply } from './mtproto/wire';
import type { Trace } from './trace';
import type { World } from './world';

export interface Dispatch {
  world: World;
  methods: Record<string, Handler>;
  layers: Layers;
  faults: Faults;
  trace: Trace;
}

/** Makes the function that carries requests out: wrappers off, faults, handler, answer in the client's layer. */
export function createDispatch(dispatch: Dispatch): Answerer {
  return async (call) => {
    try {
      return await carryOut(dispatch, call);
    } catch (error) {
      return replied(errorReply(dispatch, call, error));
    }
  };
}

async function carryOut(dispatch: Dispatch, call: Call): Promise<Outcome> {
  const peeled = read(dispatch, call);
  const { name } = peeled.method;
  note(dispatch, call, { direction: 'in', name });
  if (!call.key.client) throw new RpcError(400, 'CONNECTION_NOT_INITED');
  checkKey(call, name);
  await waitFor(peeled.after, call);
  const occasion = { moment: 'request' as const, dc: call.dc, method: name, userId: call.key.userId };
  const faults = dispatch.faults.strike(occasion);
  for (const fault of faults) {
    const instead = await strike(fault, dispatch.world, call);
    if (instead) return instead;
  }
  const isLost = faults.some(({ kind }) => kind === 'lose-part');
  const reply = isLost
    ? { body: encodeValue(peeled.schema, peeled.method.type, true), name, isError: false }
    : await answer(dispatch, call, peeled).catch((error) => errorReply(dispatch, call, error));
  return delivered(replied(reply), faults);
}

/**
 * A key that two connections use by turns, both alive, is of no more use: neither knows what the other does
 * (core.telegram.org/api/errors, 406). A client that came back over a new line never uses the old one again.
 *
 * @throws RpcError AUTH_KEY_DUPLICATED
 */
function checkKey(call: Call, method: string): void {
  const { key } = call;
  // Clients move files over lines of their own, which begin with help.getConfig.
  const isForFiles = method.startsWith('upload.') || method === 'help.getConfig';
  if (key.userId !== null && !isForFiles && !call.claimKey()) key.isDuplicated = true;
  if (key.isDuplicated) throw new RpcError(406, 'AUTH_KEY_DUPLICATED');
}

function read({ layers }: Dispatch, call: Call): Peeled {
  try {
    return peel(call.body, call.key, layers);
  } catch (error) {
    // The words of the real service (core.telegram.org/api/errors), which adds the number in question.
    if (error instanceof UnknownIdError) throw new RpcError(400, `INPUT_METHOD_INVALID_${error.id}`);
    if (error instanceof TlError) throw new RpcError(400, 'INPUT_REQUEST_INVALID');
    throw error;
  }
}

/** @throws RpcError MSG_WAIT_FAILED when one of them failed, or never came */
async function waitFor(messageIds: bigint[], call: Call): Promise<void> {
  for (const id of messageIds) {
    if (!(await call.succeeded(id))) throw new RpcError(400, 'MSG_WAIT_FAILED');
  }
}

async function answer(dispatch: Dispatch, call: Call, peeled: Peeled): Promise<Reply> {
  const { request, method, schema } = peeled;
  const handler = dispatch.methods[method.name];
  if (!handler) {
    note(dispatch, call, { direction: 'error', name: `no handler for ${method.name}` });
    throw new RpcError(400, 'INPUT_METHOD_INVALID');
  }
  const caller: Caller = { key: call.key, sessionId: call.sessionId, layer: call.key.layer ?? 0 };
  const result = await handler(dispatch.world, request, caller);
  return { body: encodeValue(schema, method.type, result), name: method.name, isError: false };
}

/** Whatever was thrown becomes an answer: a client must never wait because the server has a bug. */
function errorReply(dispatch: Dispatch, call: Call, error: unknown): Reply {
  if (!(error instanceof RpcError)) {
    note(dispatch, call, {
      direction: 'error',
      name: error instanceof Error ? (error.stack ?? '') : String(error),
    });
  }
  const { code, message } = error instanceof RpcError ? error : new RpcError(500, 'INTERNAL');
  const body = encodeObject(PROTOCOL, { _: 'rpc_error', error_code: code, error_message: message });
  return { body, name: `${code} ${message}`, isError: true };
}

function replied(reply: Reply): Outcome {
  return { reply, wasExecuted: true, connection: 'stays', delivery: {} };
}

function note({ trace }: Dispatch, call: Call, entry: { direction: 'in' | 'error'; name: string }): void {
  trace.add({ ...entry, connection: call.connection, messageId: call.messageId });
}
