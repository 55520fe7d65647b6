package org.entente.consortiumservice.consortium.application;

import java.util.UUID;
import org.entente.consortiumservice.consortium.domain.ConsortiumStatus;

/** Which of the visible consortia a reader wants; each part is null for all. */
public record ConsortiumFilter(UUID dealId, ConsortiumStatus status) {}
