package vn.tiepdan.hotspot;

import vn.tiepdan.matter.MatterCode;

/** A case is watched on one ground more; told in the same transaction. */
public record GroundConfirmed(MatterCode matter, WatchGround ground) {}
