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
 * @param {number} [firstNumber] of the virtual screens: two that are looked for at the same time would find the same one free
 * @returns {[command: string, args: string[]]}
 */
export function onSomeDisplay(command, args, firstNumber = 99) {
  if (hasDisplay()) return [command, args];
  const screen = ['-a', '-n', String(firstNumber), `--server-args=${virtualScreen}`];
  return ['xvfb-run', [...screen, command, ...args]];
}

/** The flags that Electron needs in development: root has no sandbox. Never given to a packaged program. */
export function developmentFlags() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
