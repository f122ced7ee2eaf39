/** What happened, as plain numbers that only grow; every frame that is not used adds to one that says why. */
export type Counters = ReturnType<typeof createCounters>;

export type Counter = keyof Counters;

export function createCounters() {
  return {
    framesReceived: 0,
    framesSent: 0,
    /** Frames that the device refused. */
    framesLost: 0,
    frameTooShort: 0,
    frameOtherDestination: 0,
    frameOtherType: 0,

    arpReceived: 0,
    arpMalformed: 0,
    arpIgnored: 0,
    arpRequestsSent: 0,
    arpRepliesSent: 0,
    /** Another host claims our address. */
    arpConflict: 0,
    neighbourEvicted: 0,
    neighbourUnreachable: 0,
    /** Packets that waited for a neighbour in vain, or for which there was no room to wait. */
    neighbourPacketsDropped: 0,

    ipTooShort: 0,
    ipVersion: 0,
    ipHeaderLength: 0,
    ipTotalLength: 0,
    ipChecksum: 0,
    ipFragment: 0,
    ipSourceRoute: 0,
    ipMartianSource: 0,
    ipOtherDestination: 0,
    ipOtherProtocol: 0,
    ipNoRoute: 0,

    icmpTooShort: 0,
    icmpChecksum: 0,
    icmpEchoReplies: 0,
    icmpEchoLimited: 0,
    icmpErrorsTaken: 0,
    icmpIgnored: 0,

    tcpSegmentsReceived: 0,
    tcpSegmentsSent: 0,
    tcpTooShort: 0,
    tcpDataOffset: 0,
    tcpChecksum: 0,
    tcpNoConnection: 0,
    tcpOutsideWindow: 0,
    tcpAckUnacceptable: 0,
    tcpAckMissing: 0,
    tcpResetAccepted: 0,
    tcpResetDropped: 0,
    tcpSynInWindow: 0,
    tcpChallengeAcks: 0,
    tcpChallengesLimited: 0,
    tcpResetsSent: 0,
    tcpResetsLimited: 0,
    tcpPureAcksSent: 0,
    tcpBytesReceived: 0,
    tcpBytesSent: 0,
    tcpOutOfOrder: 0,
    tcpReassemblyDropped: 0,
    tcpRetransmissions: 0,
    tcpTimeouts: 0,
    tcpFastRetransmits: 0,
    tcpWindowProbes: 0,
    tcpKeepaliveProbes: 0,
    tcpOpenedActively: 0,
    tcpOpenedPassively: 0,
    tcpSynDropped: 0,
    tcpHalfOpenDropped: 0,
    tcpTimeWaitDropped: 0,
  };
}
