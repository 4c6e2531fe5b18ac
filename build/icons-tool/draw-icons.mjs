// @ts-check
import { app, BrowserWindow } from 'electron';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { icnsOf, icoOf } from './icon-files.mjs';

const icons = path.join(import.meta.dirname, '..', 'icons');
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

void app.whenReady().then(draw);

async function draw() {
  const svg = readFileSync(path.join(icons, 'icon.svg'), 'utf8');
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
  await window.loadURL('about:blank');
  /** @type {Map<number, Buffer>} */
  const pictures = new Map();
  for (const size of sizes) {
    const code = `(${drawInPage.toString()})(${JSON.stringify(svg)}, ${size})`;
    /** @type {string} */
    const dataUrl = await window.webContents.executeJavaScript(code);
    pictures.set(size, Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'));
  }
  save(pictures);
  app.quit();
}

/**
 * Runs inside the page: the picture as a data URL of a PNG with a transparent ground.
 * @param {string} svg
 * @param {number} size in pixels
 */
async function drawInPage(svg, size) {
  const image = new Image(size, size);
  image.src = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
  canvas.getContext('2d')?.drawImage(image, 0, 0, size, size);
  return canvas.toDataURL('image/png');
}

/** @param {Map<number, Buffer>} pictures by size */
function save(pictures) {
  mkdirSync(path.join(icons, 'png'), { recursive: true });
  for (const [size, picture] of pictures) {
    if (size <= 512) writeFileSync(path.join(icons, 'png', `${size}x${size}.png`), picture);
  }
  writeFileSync(path.join(icons, 'icon.ico'), icoOf(pictures));
  writeFileSync(path.join(icons, 'icon.icns'), icnsOf(pictures));
}
