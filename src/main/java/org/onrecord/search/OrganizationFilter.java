package org.onrecord.search;

import java.util.Set;

import org.onrecord.record.OrganizationKind;

/** Narrows a search of organizations; null does not narrow. */
public record OrganizationFilter(Set<OrganizationKind> kinds) {
}
