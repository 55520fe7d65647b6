package org.entente.kit.houserules.badservice.orders.rest;

import jakarta.transaction.Transactional;

class ResourceThatBeginsTransactions {
    @Transactional
    void change() {}
}
