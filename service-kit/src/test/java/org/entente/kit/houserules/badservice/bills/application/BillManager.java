package org.entente.kit.houserules.badservice.bills.application;

class BillManager {}
