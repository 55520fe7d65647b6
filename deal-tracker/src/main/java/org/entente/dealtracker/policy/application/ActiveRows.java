package org.entente.dealtracker.policy.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What was changed of the shipped policy and is in force. */
public interface ActiveRows {

    /** The rows of one change. */
    record Change(String file, List<JsonNode> rows) {}

    /** How many changes are active; 0 for none. */
    long revision();

    /** The first changes up to this revision, in the order in which they were put in force. */
    List<Change> upTo(long revision);
}
