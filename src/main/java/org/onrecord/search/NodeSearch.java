package org.onrecord.search;

import jakarta.enterprise.context.ApplicationScoped;

import org.onrecord.record.Window;

/** Finds people, organizations, meetings and sources by their names and properties. */
@ApplicationScoped
public class NodeSearch {

    public SearchResult<NodeHit> people(String text, PersonFilter filter, NodeOrder order, Window window, boolean total) {
        throw new UnsupportedOperationException();
    }

    public SearchResult<NodeHit> organizations(String text, OrganizationFilter filter, NodeOrder order, Window window,
            boolean total) {
        throw new UnsupportedOperationException();
    }

    public SearchResult<NodeHit> meetings(String text, MeetingFilter filter, NodeOrder order, Window window, boolean total) {
        throw new UnsupportedOperationException();
    }

    public SearchResult<NodeHit> sources(String text, SourceFilter filter, NodeOrder order, Window window, boolean total) {
        throw new UnsupportedOperationException();
    }
}
