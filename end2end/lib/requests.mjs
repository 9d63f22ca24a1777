//! What the browser sent: every request with address, method, headers and body, through DevTools.
import logging from 'selenium-webdriver/lib/logging.js';

/**
 * Takes every request since the last call from a browser opened with `log: true`.
 * @returns {Promise<{url: string, method: string, headers: object, body: string}[]>} in order
 */
export async function takeRequests(driver) {
  const entries = await driver.manage().logs().get(logging.Type.PERFORMANCE);
  const requests = [];
  const byId = new Map();
  const extra = new Map();
  for (const entry of entries) {
    const { method, params } = JSON.parse(entry.message).message;
    if (method === 'Network.requestWillBeSent') {
      const { url, method: verb, headers, postData, postDataEntries = [] } = params.request;
      const body = postData ?? postDataEntries.map(({ bytes = '' }) => Buffer.from(bytes, 'base64').toString()).join('');
      const request = { url, method: verb, headers: { ...headers }, body };
      requests.push(request);
      // A redirect keeps its id: later headers belong to the last request with it.
      byId.set(params.requestId, request);
      Object.assign(request.headers, extra.get(params.requestId));
      extra.delete(params.requestId);
    } else if (method === 'Network.requestWillBeSentExtraInfo') {
      // The headers as sent, cookies included; comes before or after the request itself.
      const request = byId.get(params.requestId);
      if (request) Object.assign(request.headers, params.headers);
      else extra.set(params.requestId, params.headers);
    } else if (method === 'Network.webSocketCreated') {
      requests.push({ url: params.url, method: 'WEBSOCKET', headers: {}, body: '' });
    }
  }
  // `chrome:` and `data:` addresses never leave the machine.
  return requests.filter(({ url }) => /^(https?|wss?):/.test(url));
}

/**
 * Every way in which these words could stand in a request: as they are, percent-encoded, or inside
 * something base64-encoded. Answers the places found, so that a failing test says where.
 * @param {{url: string, method: string, headers: object, body: string}[]} requests
 * @param {string[]} words what must not be there
 */
export function leaks(requests, words) {
  const wanted = words.map((word) => word.toLowerCase());
  const found = [];
  for (const { url, method, headers, body } of requests) {
    const parts = { url, body, ...Object.fromEntries(Object.entries(headers).map(([k, v]) => [`header ${k}`, String(v)])) };
    for (const [part, text] of Object.entries(parts)) {
      for (const reading of readings(text ?? '')) {
        for (const word of wanted) {
          if (reading.toLowerCase().includes(word)) found.push(`${method} ${url}: "${word}" in ${part}`);
        }
      }
    }
  }
  return [...new Set(found)];
}

/** A text as it stands, unescaped, and with each base64 piece in it decoded. */
function readings(text) {
  const plain = unescape_(text);
  const decoded = [];
  for (const piece of new Set([...pieces(text), ...pieces(plain)])) {
    // The piece may start anywhere in a group of four.
    for (const skip of [0, 1, 2, 3]) decoded.push(Buffer.from(piece.slice(skip), 'base64').toString('utf8'));
  }
  return [text, plain, ...decoded];
}

const pieces = (text) => text.match(/[A-Za-z0-9+/_-]{12,}/g) ?? [];

function unescape_(text) {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
