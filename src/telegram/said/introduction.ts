import bigInt from 'big-integer';
import { Api } from 'telegram/tl';
import { LAYER } from 'telegram/tl/AllTLObjects';

/** Who we say we are: Telegram shows it in the person's list of devices. */
export interface Introduction {
  api: { id: number; hash: string };
  deviceModel: string;
  systemVersion: string;
  appVersion: string;
  /** ISO 639-1, of the browser. */
  languageCode: string;
}

/**
 * Wraps a request so that it introduces the connection (`initConnection`), without a turn of its own.
 * @param query a whole request
 */
export function introduced(query: Buffer, introduction: Introduction): Buffer {
  const initConnection = new Api.InitConnection({
    apiId: introduction.api.id,
    deviceModel: introduction.deviceModel,
    systemVersion: introduction.systemVersion,
    appVersion: introduction.appVersion,
    systemLangCode: introduction.languageCode,
    langPack: '',
    langCode: introduction.languageCode,
    // GramJS asks nothing of a query but its bytes.
    query: { getBytes: () => query } as Api.AnyRequest,
  });
  return new Api.InvokeWithLayer({ layer: LAYER, query: initConnection }).getBytes();
}

/** Wraps a request so that it is executed after the message before it. */
export function invokeAfter(messageId: bigint, query: Buffer): Buffer {
  const wrapped = { getBytes: () => query } as Api.AnyRequest;
  return new Api.InvokeAfterMsg({ msgId: bigInt(messageId), query: wrapped }).getBytes();
}
