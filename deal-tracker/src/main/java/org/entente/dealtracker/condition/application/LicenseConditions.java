package org.entente.dealtracker.condition.application;

import org.entente.dealtracker.condition.domain.ConditionLibrary;

/** Where the library of conditions is kept. */
public interface LicenseConditions {

    ConditionLibrary library();
}
