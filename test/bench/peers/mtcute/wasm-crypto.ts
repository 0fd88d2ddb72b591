import { BaseCryptoProvider, type ICryptoProvider } from '@mtcute/core/utils.js';
import {
  createCtr256,
  ctr256,
  deflateMaxSize,
  freeCtr256,
  gunzip,
  ige256Decrypt,
  ige256Encrypt,
  initSync,
  sha1,
  sha256,
} from '@mtcute/wasm';

/** mtcute's ciphers as its package for browsers has them: in WebAssembly. No key is agreed on here. */
export class WasmCrypto extends BaseCryptoProvider implements ICryptoProvider {
  sha1 = sha1;
  sha256 = sha256;
  gzip = deflateMaxSize;
  gunzip = gunzip;

  async initialize(): Promise<void> {
    const file = await fetch(chrome.runtime.getURL('mtcute-simd.wasm'));
    initSync((await WebAssembly.instantiateStreaming(file)).instance);
  }

  createAesCtr(key: Uint8Array, iv: Uint8Array) {
    const state = createCtr256(key, iv);
    return { process: (data: Uint8Array) => ctr256(state, data), close: () => freeCtr256(state) };
  }

  createAesIge(key: Uint8Array, iv: Uint8Array) {
    return {
      encrypt: (data: Uint8Array) => ige256Encrypt(data, key, iv),
      decrypt: (data: Uint8Array) => ige256Decrypt(data, key, iv),
    };
  }

  randomFill(bytes: Uint8Array): void {
    crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>);
  }

  /** By the browser, as in mtcute's package for browsers. */
  async pbkdf2(password: Uint8Array, salt: Uint8Array, iterations: number): Promise<Uint8Array> {
    const key = await crypto.subtle.importKey('raw', password as Uint8Array<ArrayBuffer>, 'PBKDF2', false, [
      'deriveBits',
    ]);
    const how = { name: 'PBKDF2', salt: salt as Uint8Array<ArrayBuffer>, iterations, hash: 'SHA-512' };
    return new Uint8Array(await crypto.subtle.deriveBits(how, key, 512));
  }

  hmacSha256(): never {
    throw new Error('Nobody needs an HMAC here.');
  }
}

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

export function textOf(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
