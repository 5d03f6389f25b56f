import type { Ways } from '../../test/browser/ways.ts';

/* What runs in the browser may use whatever browsers have, known to our types or not. */
declare const self: any;
declare const window: any;
declare const document: any;

/** Each in a page of its own, which it takes away or changes. Chromium ends a page that tries some of them. */
export const leaving: Ways = {
  'download link': to => {
    const link = Object.assign(document.createElement('a'), { href: to.http, download: 'x' });
    document.body.append(link);
    link.click();
  },
  'form in a frame': to => {
    const frame = Object.assign(document.createElement('iframe'), { name: 'into' });
    document.body.append(frame);
    const form = Object.assign(document.createElement('form'), { action: to.http, method: 'post', target: 'into' });
    document.body.append(form);
    form.submit();
  },
  'form to another tab': to => {
    const form = Object.assign(document.createElement('form'), { action: to.http, target: '_blank' });
    document.body.append(form);
    form.submit();
  },
  'WebRTC of an empty frame': async to => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const peer = new frame.contentWindow.RTCPeerConnection({ iceServers: [{ urls: `stun:${to.place}` }] });
    peer.createDataChannel('x');
    await peer.setLocalDescription(await peer.createOffer());
  },
  'WebRTC of the hidden frame': async to => {
    const peer = new window.frames[0].RTCPeerConnection({ iceServers: [{ urls: `stun:${to.place}` }] });
    peer.createDataChannel('x');
    await peer.setLocalDescription(await peer.createOffer());
  },
  'the hidden frame, sent away': to => {
    window.frames[0].location.href = to.http;
  },
  'policy that reports': to => {
    const meta = Object.assign(document.createElement('meta'), {
      httpEquiv: 'Content-Security-Policy',
      content: `img-src 'none'; report-uri ${to.http}`,
    });
    document.head.append(meta);
    new Image().src = './icons/icon-192.png?way';
  },
  'location.href': to => {
    window.location.href = to.http;
  },
  'location.replace': to => window.location.replace(to.http),
  'navigation.navigate': to => void self.navigation.navigate(to.http),
  'a link': to => {
    const link = Object.assign(document.createElement('a'), { href: to.http });
    document.body.append(link);
    link.click();
  },
  form: to => {
    const form = Object.assign(document.createElement('form'), { action: to.http });
    document.body.append(form);
    form.submit();
  },
  'form, posted': to => {
    const form = Object.assign(document.createElement('form'), { action: to.http, method: 'post' });
    document.body.append(form);
    form.submit();
  },
  'form of a button': to => {
    const form = document.createElement('form');
    const button = Object.assign(document.createElement('button'), { formAction: to.http });
    form.append(button);
    document.body.append(form);
    button.click();
  },
  'meta refresh': to =>
    document.head.append(
      Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0;url=${to.http}` }),
    ),
  'the frame’s parent': to => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentWindow.parent.location.href = to.http;
  },
};
