// @ts-check

/** Large enough for every window size that the tests ask for. */
const virtualScreen = '-screen 0 1920x1200x24';

/** Whether windows can be shown. Only Linux machines can be without a screen. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/**
 * The command line that runs a program on the screen, or on a virtual one where there is none.
 * @param {string} command
 * @param {string[]} args
 * @returns {[command: string, args: string[]]}
 */
export function onSomeDisplay(command, args) {
  if (hasDisplay()) return [command, args];
  return ['xvfb-run', ['-a', `--server-args=${virtualScreen}`, command, ...args]];
}

/** The flags that Electron needs in development: root has no sandbox. Never given to a packaged program. */
export function developmentFlags() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
