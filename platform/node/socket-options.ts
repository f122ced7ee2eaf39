/** Milliseconds of silence after which the kernel asks whether a TCP peer is still there. */
export const keepAliveDelay = 60_000;

/** Connections that wait to be accepted, unless the caller says otherwise. */
export const defaultBacklog = 128;
