import type { TlObject } from '../tl-object';
import type { AuthKey } from '../world';
import { unpacked } from './message';
import type { Layers } from './tl/layers';
import { decodeObject } from './tl/read-object';
import type { Definition, Schema } from './tl/schema';
import { TlError, UnknownIdError } from './tl/schema';

/** A request without what it was wrapped in. */
export interface Peeled {
  request: TlObject;
  method: Definition;
  schema: Schema;
  /** The messages that must have been answered before. */
  after: bigint[];
}

/**
 * Takes a request out of its wrappers (core.telegram.org/api/invoking), and notes on the key what they say.
 *
 * @throws TlError when the bytes are not a request of the client's layer
 */
export function peel(body: Buffer, key: AuthKey, layers: Layers): Peeled {
  const after: bigint[] = [];
  for (let bytes = body; ; ) {
    const schema = layers.nearest(key.layer);
    const method = methodAt(bytes, schema);
    const request = decodeObject(schema, bytes);
    const wrapper = WRAPPERS[method.name];
    if (!wrapper) return { request, method, schema, after };
    wrapper(request, { key, after });
    bytes = unpacked(request.query as Buffer);
  }
}

interface Wrapped {
  key: AuthKey;
  after: bigint[];
}

const WRAPPERS: Record<string, (wrapper: TlObject, wrapped: Wrapped) => void> = {
  invokeWithLayer: ({ layer }, { key }) => {
    key.layer = layer as number;
  },
  initConnection: (wrapper, { key }) => {
    key.client = {
      apiId: wrapper.api_id as number,
      deviceModel: wrapper.device_model as string,
      systemVersion: wrapper.system_version as string,
      appVersion: wrapper.app_version as string,
    };
  },
  // No updates are sent unless they are asked for.
  invokeWithoutUpdates: () => {},
  invokeAfterMsg: ({ msg_id }, { after }) => {
    after.push(msg_id as bigint);
  },
  invokeAfterMsgs: ({ msg_ids }, { after }) => {
    after.push(...(msg_ids as bigint[]));
  },
};

function methodAt(bytes: Buffer, schema: Schema): Definition {
  if (bytes.length < 4) throw new TlError('a request without a number');
  const id = bytes.readUInt32LE();
  const method = schema.byId.get(id);
  if (!method?.isMethod) throw new UnknownIdError(id);
  return method;
}
