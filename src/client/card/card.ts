/** 二维码卡片, loaded when it is asked for: shows a clause, or the sentence that the address names, as a card with a code that leads there. */
import encodeQR from 'qr';
import { make, saveFile } from '../dom.ts';
import { drawPng, drawSvg, makeMeasure } from '../picture/draw.ts';
import type { Drawing } from '../picture/drawing.ts';
import { layoutCard } from './layout.ts';
import { readWords } from './words.ts';
import { UNOFFICIAL } from '../../words/imprint.ts';

/** Pixels of the PNG to a unit of the layout: 1080 px wide. */
const ZOOM = 3;
const CALL = '扫码读原文';
// No picture can be pressed long to be kept: the policy shows pictures only from the site's own files.
const NOTE = '在聊天软件里下载不了时，请截图保存，或在浏览器打开本页。';

const paragraph = (...content: (string | Node)[]): HTMLParagraphElement => make('p', {}, ...content);

/** A button that saves the card's PNG, and says so where it cannot. */
function saveButton(layout: Drawing, family: string, name: string): HTMLElement {
  const button = make('button', { type: 'button', className: 'door', textContent: '下载图片' });
  const status = make('span', { role: 'status' });
  button.addEventListener('click', () => {
    void drawPng(layout, family, ZOOM).then((png) => {
      status.textContent = png ? '' : '这个浏览器存不了图片，请截图保存。';
      if (png) saveFile(png, name);
    });
  });
  return paragraph(button, ' ', status);
}

/** Fills the panel for the address as it is now. */
function draw(card: HTMLElement, panel: HTMLElement): void {
  const words = readWords(card, location);
  const family = getComputedStyle(card).fontFamily;
  // It gives no code without paper around it; the layout leaves room of its own.
  const modules = encodeQR(words.address, 'raw', { ecc: 'medium', border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1));
  const layout = layoutCard({ ...words, call: CALL, remark: UNOFFICIAL }, modules, makeMeasure(family));
  const { heading, text, plan, issuer, dated, place, address } = words;
  const name = `${heading}${text}${plan}${[issuer, dated, place].filter(Boolean).join('，')}。${UNOFFICIAL}。二维码通向${address}`;
  const file = `${new URL(address).pathname.split('/').filter(Boolean).join('-')}${/-s\d+$/.exec(address)?.[0] ?? ''}.png`;
  panel.replaceChildren(
    drawSvg(layout, family, name),
    saveButton(layout, family, file),
    paragraph('网址：', make('code', {}, address)),
    paragraph(NOTE),
  );
}

const card = document.querySelector<HTMLDetailsElement>('.qr-card');
const panel = card?.querySelector<HTMLElement>('.drawn');
const follow = () => {
  if (card?.open && panel) draw(card, panel);
};
card?.addEventListener('toggle', follow);
// Another sentence was chosen.
addEventListener('hashchange', follow);
follow();
