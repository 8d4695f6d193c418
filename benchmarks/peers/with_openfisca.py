# SPDX-License-Identifier: Apache-2.0
"""Policies as tax and benefit systems of OpenFisca: a variable for each column, codes as integers
(enumerations would be encoded anew in every formula). A policy has its variables, its `PERIOD`, and
its `PARAMETERS`."""

import importlib.metadata

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

import columns

VERSION = importlib.metadata.version("OpenFisca-Core")

PERSON = build_entity(key="person", plural="persons", label="Applicant", is_person=True)
VARIABLES = []


def between(days, first, last):
    return (days >= first) & (days <= last)


def has(sets, mask):
    return (sets & mask) != 0


def add(name, value_type, **more):
    VARIABLES.append(type(name, (Variable,), {
        "value_type": value_type, "entity": PERSON, "definition_period": DateUnit.YEAR} | more))


def variable(formula, name=None):
    """A variable of the name of its formula, unless it has another one."""
    add(name or formula.__name__, int, formula=formula)


def condition(formula):
    add(formula.__name__, bool, formula=formula)


def amounts(year, **fen):
    return {name: {"values": {year + "-01-01": {"value": value}}} for name, value in fen.items()}


def ways(policy, given, expected):
    for name in given:
        add(name, int)
    system = TaxBenefitSystem([PERSON])
    system.add_variables(*VARIABLES)
    system.parameters = ParameterNode("", data=policy.PARAMETERS)
    rows = len(given["paid_on"])
    # OpenFisca's integers have 32 bits.
    inputs = {name: column.astype(np.int32) for name, column in given.items()}

    def simulation():
        made = SimulationBuilder().build_default_simulation(system, count=rows)
        for name, column in inputs.items():
            made.set_input(name, policy.PERIOD, column)
        return made

    def run(made):
        return {name: made.calculate(name, policy.PERIOD) for name in expected}

    return [columns.Way("openfisca", simulation, run, columns.compare)]
