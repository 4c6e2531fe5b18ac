import type { KdfSettings } from './model';

const MiB = 1024;

/**
 * The least that the program accepts from a vault.json. RFC 9106, 4, names 64 MiB and three passes as its second
 * recommended option; OWASP's password storage sheet asks for less. A file below it has been tampered with: whoever
 * can write to the folder must not be able to make guessing cheap at the next change of the passphrase.
 */
export const kdfFloor: KdfSettings = { memoryKiB: 64 * MiB, iterations: 3, parallelism: 1 };

/** The most that it accepts, so that an altered file cannot use up a school laptop's memory or hang it for minutes. */
export const kdfCeiling: KdfSettings = { memoryKiB: 1024 * MiB, iterations: 16, parallelism: 8 };

/**
 * What new vaults get, and older ones are raised to at unlock: about a third of a second on the machines of 2026.
 * One lane, because a small laptop has few cores and an attacker has many: lanes help the attacker more.
 */
export const kdfDefault: KdfSettings = { memoryKiB: 256 * MiB, iterations: 3, parallelism: 1 };

/** True when the settings lie between floor and ceiling. */
export function kdfWithinBounds(settings: KdfSettings): boolean {
  return atLeast(settings, kdfFloor) && atLeast(kdfCeiling, settings);
}

/** True when a vault's settings cost less than today's and should be raised. A dearer setting is never lowered. */
export function kdfShouldRise(settings: KdfSettings, target: KdfSettings = kdfDefault): boolean {
  return settings.memoryKiB < target.memoryKiB || settings.iterations < target.iterations;
}

/** The settings to raise to: nothing that was already higher is lowered. */
export function kdfRaised(settings: KdfSettings, target: KdfSettings = kdfDefault): KdfSettings {
  return {
    memoryKiB: Math.max(settings.memoryKiB, target.memoryKiB),
    iterations: Math.max(settings.iterations, target.iterations),
    parallelism: settings.parallelism,
  };
}

function atLeast(settings: KdfSettings, least: KdfSettings): boolean {
  return (
    settings.memoryKiB >= least.memoryKiB &&
    settings.iterations >= least.iterations &&
    settings.parallelism >= least.parallelism
  );
}
