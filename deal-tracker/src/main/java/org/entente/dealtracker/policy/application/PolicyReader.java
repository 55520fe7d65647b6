package org.entente.dealtracker.policy.application;

import java.util.List;
import org.entente.dealtracker.policy.format.PolicyFiles;

/**
 * How one feature reads its policy; every bean of this type is asked before policy changes, and refuses what it does not understand.
 *
 * @param <T> what it makes of the files
 */
public interface PolicyReader<T> {

    Class<T> type();

    /** The files that it reads, without an ending. */
    List<String> files();

    /** @throws org.entente.dealtracker.policy.domain.InvalidPolicy with a sentence that says where */
    T read(PolicyFiles files);
}
