package org.chalkline.schedule;

/** A version has become what public pages show; whoever is told of it now finds it there. */
public record VersionShown(Edition edition) {}
